package io.github.openupr.io.sheet;

/** What a cell of an XLSX sheet says that it holds. */
enum CellType {
    NUMBER,
    SHARED,
    TEXT,
    BOOLEAN,
    ERROR,
    DATE;

    /** The type that an attribute names; a type that nobody knows is text, so that nothing is lost. */
    static CellType of(AttributeCharacters name) {
        if (name.length() == 1) {
            return switch (name.at(0)) {
                case 's' -> SHARED;
                case 'n' -> NUMBER;
                case 'b' -> BOOLEAN;
                case 'e' -> ERROR;
                case 'd' -> DATE;
                default -> TEXT;
            };
        }
        return TEXT;
    }
}
