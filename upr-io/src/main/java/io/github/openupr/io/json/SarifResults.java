package io.github.openupr.io.json;

import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Notices as results of SARIF. Belongs to one thread. */
final class SarifResults {

    private final Map<String, Path> artifacts;
    private final Map<String, Integer> rules;
    private final JsonOut out;
    private final Fingerprints fingerprints = new Fingerprints();

    /** Results with these files of sources, and the index of each code's rule. */
    SarifResults(Map<String, Path> artifacts, Map<String, Integer> rules, JsonOut out) {
        this.artifacts = artifacts;
        this.rules = rules;
        this.out = out;
    }

    void write(Notice notice) throws IOException {
        out.startObject();
        out.text("ruleId", notice.code());
        out.name("ruleIndex");
        out.number(rules.getOrDefault(notice.code(), -1));
        out.text("level", SarifLog.level(notice.severity()));
        out.name("message");
        out.startObject();
        out.text(
                "text",
                SarifText.of(notice.record().map(id -> id + ": ").orElse("")
                        + notice.message()
                        + notice.value().map(value -> " [" + value + "]").orElse("")));
        out.endObject();
        writeLocations(notice.location().orElseGet(() -> SourceRef.builder().build()));
        out.name("partialFingerprints");
        out.startObject();
        out.text("openuprNotice/v1", fingerprints.of(notice));
        out.endObject();
        out.endObject();
    }

    private void writeLocations(SourceRef place) throws IOException {
        PlaceInFile inFile = PlaceInFile.of(place);
        Optional<String> uri = uri(place);
        if (uri.isEmpty() && inFile.name().isEmpty()) {
            return;
        }
        out.name("locations");
        out.startList();
        out.next();
        out.startObject();
        if (uri.isPresent()) {
            writeFile(uri.get(), inFile);
        }
        if (inFile.name().isPresent()) {
            out.name("logicalLocations");
            out.startList();
            out.next();
            out.startObject();
            out.text("fullyQualifiedName", inFile.name().get());
            out.endObject();
            out.endList();
        }
        out.endObject();
        out.endList();
    }

    private void writeFile(String uri, PlaceInFile place) throws IOException {
        out.name("physicalLocation");
        out.startObject();
        out.name("artifactLocation");
        out.startObject();
        out.text("uri", uri);
        out.endObject();
        if (place.line().isPresent()) {
            out.name("region");
            out.startObject();
            out.name("startLine");
            out.number(place.line().getAsInt());
            out.endObject();
        }
        out.endObject();
    }

    /** What names no source is in the one file that there is, if there is one. */
    private Optional<String> uri(SourceRef place) {
        Optional<String> source = place.getSource().filter(name -> !name.isEmpty());
        if (source.isPresent()) {
            Path file = artifacts.get(source.get());
            return Optional.of(file == null ? ArtifactUri.ofName(source.get()) : ArtifactUri.of(file));
        }
        return artifacts.size() == 1
                ? Optional.of(ArtifactUri.of(artifacts.values().iterator().next()))
                : Optional.empty();
    }
}
