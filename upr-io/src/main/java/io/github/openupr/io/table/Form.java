package io.github.openupr.io.table;

/** What cells of a column hold, by the names of Frictionless Table Schema. */
enum Form {
    STRING("string"),
    INTEGER("integer"),
    BOOLEAN("boolean"),
    DATE("date"),
    OBJECT("object");

    private final String type;

    Form(String type) {
        this.type = type;
    }

    /** The name in a table schema. */
    String type() {
        return type;
    }

    /** Whether a cell holds any characters, so that it needs the escapes of {@link CellText}. */
    boolean isText() {
        return this == STRING || this == OBJECT;
    }
}
