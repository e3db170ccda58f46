package io.github.openupr.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tiny inputs in words of our own, and what tests do with files. */
final class TinyFiles {

    static final String HEADER = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session";
    static final String EXPORT_HEADER = "SuR,Rgrp,Org,Recommendation,RS,Rgrp,Org,Response,Action,Issue,Session";
    static final String SCHOOLS = row("Chad", "Open a school in every village", "Peru", "Accepted", "5");
    static final String PRISONS = row("Chad", "Let judges visit prisons", "Nepal", "Noted", "5");
    static final String PLEDGE =
            row("Chad", "We shall count the children out of school", "Chad", "Voluntary Pledge", "5");

    private TinyFiles() {}

    /** A row of UPR Info's export. */
    static String row(String to, String text, String from, String response, String session) {
        return to + ",,," + text + "," + from + ",,," + response + ",4,Right to education," + session;
    }

    /** An export with these rows, with LF behind each. */
    static String csv(String... rows) {
        return HEADER + "\n" + String.join("\n", rows) + "\n";
    }

    /** A canonical dataset with these members behind the version. */
    static String json(String... members) {
        return "{\"schemaVersion\": \"1.0\""
                + Stream.of(members).map(member -> ", " + member).reduce("", String::concat) + "}\n";
    }

    /** JSON Lines with these lines behind that of the dataset. */
    static String lines(String... lines) {
        return "{\"type\":\"dataset\",\"schemaVersion\":\"1.0\"}\n" + String.join("\n", lines) + "\n";
    }

    /** The member of a dataset with a source that has this title. */
    static String sources(String id, String title) {
        return "\"metadata\": {\"title\": \"" + title + "\", \"sources\": [{\"id\": \"" + id + "\", \"title\": \""
                + title + "\"}]}";
    }

    /** The member of a dataset with one review. */
    static String review(String id, int session) {
        return "\"reviews\": [" + reviewObject(id, session) + "]";
    }

    static String reviewObject(String id, int session) {
        return "{\"id\": \"" + id + "\", \"stateUnderReview\": \"" + id.substring(0, 3) + "\", \"cycle\": "
                + id.substring(4) + ", \"session\": " + session + "}";
    }

    /** The member of a dataset with recommendations of these local ids. */
    static String recommendations(String review, String... localIds) {
        List<String> objects = Stream.of(localIds)
                .map(id -> "{\"id\": \"" + review + ":" + id + "\", \"review\": \"" + review + "\", \"text\": \"Plant "
                        + id + " trees.\"}")
                .toList();
        return "\"recommendations\": [" + String.join(", ", objects) + "]";
    }

    /** A file in a folder, which is made if need be. */
    static Path write(Path folder, String name, String content) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(name), content);
    }

    /** The names of what stands in a folder, hidden files too, sorted. */
    static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
