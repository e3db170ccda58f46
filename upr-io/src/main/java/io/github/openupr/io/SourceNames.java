package io.github.openupr.io;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that inputs have as sources of one dataset; they stay apart where files of several folders have one name. */
final class SourceNames {

    private SourceNames() {}

    static Map<String, Path> of(List<Path> paths) {
        Map<String, Path> named = new LinkedHashMap<>();
        for (Path path : paths) {
            named.put(free(String.valueOf(path.getFileName()), named.keySet()), path);
        }
        return named;
    }

    private static String free(String plain, Collection<String> taken) {
        String name = plain;
        for (int i = 2; taken.contains(name); i++) {
            name = plain + "~" + i;
        }
        return name;
    }
}
