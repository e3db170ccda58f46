package io.github.openupr.io.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.github.openupr.code.SharedData;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading OHCHR's list of session 48 on Slovenia, against a bare StAX pass over the body of the same document. */
@State(Scope.Benchmark)
public class ThematicListBenchmark {

    private Path file;

    @Setup
    public void findFile() {
        file = SharedData.path("data/thematic-lists/slovenia-session48-thematic-list.docx");
    }

    @Benchmark
    public void records(Blackhole sink) throws IOException {
        try (RecordReader in = UprReader.of(SourceFormat.THEMATIC_LIST).open(file)) {
            for (UprRecord record : in) {
                sink.consume(record);
            }
        }
    }

    @Benchmark
    public void bareEvents(Blackhole sink) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream body = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            XMLStreamReader xml = new InputFactoryImpl().createXMLStreamReader(body);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.CHARACTERS) {
                    sink.consume(xml.getText());
                }
            }
        }
    }
}
