package io.github.openupr.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.openupr.code.ClaimedStatus;
import io.github.openupr.code.Position;
import io.github.openupr.code.SharedData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sentence before a list says of it. */
class LeadInTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The recommendations listed below enjoy the support of Chad: | supported |",
                "The recommendations have been examined by Chad and have enjoyed its support: | supported |",
                "The following recommendations have been accepted by Chad: | supported |",
                "Chad supports the recommendations listed below: | supported |",
                "Chad considered the recommendations and agrees to follow up on them: | supported |",
                "The recommendations below did not enjoy the support of Chad: | noted |",
                "The recommendations below do not enjoy the support of Chad: | noted |",
                "The recommendations listed below have been examined by Chad and have been noted: | noted |",
                "The recommendations below were noted by Chad: | noted |",
                "The following recommendations did not enjoy the support of Chad and would thus be noted: | noted |",
                "Chad considers that the recommendations below cannot be accepted: | noted |",
                "Chad rejected the recommendations below: | noted |",
                "The following recommendations will be examined by Chad, which will provide responses in due time: | pending |",
                "The following recommendations would be examined by Chad: | pending |",
                "Other recommendations noted in the report in paragraph 51 will be examined by Chad: | pending |",
                "The response of Chad to these recommendations will be included in the outcome report. | pending |",
                "In the course of the discussion, the following recommendations were made to Chad: | |",
                "The recommendations enjoy the support of Chad, which considers that they are already implemented: | supported | implemented",
                "They enjoy the support of Chad, which considers that they are in the process of implementation: | supported | in_process",
                "They enjoy the support of Chad, which considers them already implemented or in the process of implementation: | supported |"
                        + " implemented_or_in_process"
            })
    void itsWordsSayThePosition(String sentence, String position, String claimed) {
        LeadIn leadIn = LeadIn.of(sentence);
        assertThat(leadIn.position().map(Position::toString)).isEqualTo(Optional.ofNullable(position));
        assertThat(leadIn.claimed().map(ClaimedStatus::toString)).isEqualTo(Optional.ofNullable(claimed));
    }

    @Test
    void theWordingsOfTheReportsAtHandMeanWhatPeopleReadInThem() throws IOException {
        List<String> otherwise = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> wordings =
                CsvReader.builder().ofNamedCsvRecord(SharedData.path("data/appendix/values-lead-in-wordings.csv"))) {
            for (NamedCsvRecord wording : wordings) {
                LeadIn leadIn = LeadIn.of(wording.getField("wording"));
                String read = leadIn.position().map(Position::toString).orElse("");
                boolean alike = switch (wording.getField("meaning")) {
                    case "supported", "noted", "pending" -> read.equals(wording.getField("meaning"));
                    case "supported, implemented or in process" ->
                        leadIn.claimed().isPresent() && (read.isEmpty() || read.equals("supported"));
                    default -> true;
                };
                if (!alike) {
                    otherwise.add(read + ": " + wording.getField("wording"));
                }
            }
        }
        assertThat(otherwise).isEmpty();
    }
}
