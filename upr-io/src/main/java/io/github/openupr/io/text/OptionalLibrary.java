package io.github.openupr.io.text;

import io.github.openupr.io.UprFormatException;

/** A library that only some documents need, and what is said where it is missing. Internal; immutable and thread-safe. */
public enum OptionalLibrary {
    /** Reads XLS. */
    POI("Apache POI", "org.apache.poi:poi:5.5.1", "org.apache.poi.poi"),

    /** Reads DOC; brings {@link #POI}. */
    POI_SCRATCHPAD("Apache POI", "org.apache.poi:poi-scratchpad:5.5.1", "org.apache.poi.scratchpad"),

    /** Reads PDF. As a module it has no descriptor to name what it needs itself. */
    PDFBOX("Apache PDFBox", "org.apache.pdfbox:pdfbox:3.0.8", "org.apache.pdfbox,org.apache.commons.logging");

    private final String label;
    private final String coordinates;
    private final String modules;

    OptionalLibrary(String label, String coordinates, String modules) {
        this.label = label;
        this.coordinates = coordinates;
        this.modules = modules;
    }

    /** Group, artifact and version, as build tools write them. */
    public String coordinates() {
        return coordinates;
    }

    /** What to do: of what is on a module path, only what somebody asks for is found. */
    public String remedy() {
        return remedy(OptionalLibrary.class.getModule().isNamed());
    }

    String remedy(boolean onTheModulePath) {
        return "add " + coordinates
                + (onTheModulePath ? " to the module path, with --add-modules " + modules : " to the class path");
    }

    /**
     * Says that a file needs it.
     *
     * @param what what the file is, after "is"
     * @param otherwise what else helps, behind the remedy
     */
    public UprFormatException missing(InputFile in, String what, String otherwise) {
        return new UprFormatException(
                "missing_dependency",
                "is " + what + ", which needs " + label + "; " + remedy() + otherwise,
                in.asPlace());
    }
}
