import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprRecord;
import java.nio.file.Path;

/** Reads a file of any format, one record after the other, and prints how many recommendations of how many characters it has. */
final class CountRecords {

    private CountRecords() {}

    public static void main(String[] args) throws Exception {
        ReadOptions options = ReadOptions.builder()
                .limits(ReadLimits.defaults().withMaxBytes(1L << 31))
                .build();
        long recommendations = 0;
        long characters = 0;
        try (RecordReader in = UprReader.detecting(options).open(Path.of(args[0]))) {
            for (UprRecord record : in) {
                if (record instanceof Recommendation recommendation) {
                    recommendations++;
                    characters += recommendation.getText().length();
                }
            }
        }
        System.out.println(recommendations + " " + characters);
    }
}
