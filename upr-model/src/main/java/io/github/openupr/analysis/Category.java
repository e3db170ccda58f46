package io.github.openupr.analysis;

/**
 * Into what something is counted: one with its code, whatever the label. Immutable.
 *
 * @param code the code, empty for what has no category
 * @param label the name to show
 */
record Category(String code, String label) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Category category && code.equals(category.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
