package io.github.openupr.examples.cli;

/** A command cannot do what it was asked to: one line that says what, where and what to do. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandFailure(String what, String where, String remedy) {
        super(what + ": " + where + ": " + remedy);
    }
}
