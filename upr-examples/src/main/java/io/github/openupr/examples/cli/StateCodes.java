package io.github.openupr.examples.cli;

import io.github.openupr.code.State;
import io.github.openupr.code.States;
import java.util.Iterator;

/** The codes of the States, for completion; their list is read when they are asked for. */
final class StateCodes implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return States.all().stream().map(State::code).map(Object::toString).iterator();
    }
}
