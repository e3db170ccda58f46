package io.github.openupr.examples.cli;

import io.github.openupr.validation.RuleCatalog;
import io.github.openupr.validation.RuleInfo;
import java.util.Iterator;

/** The codes of the catalogue, for completion; it is read when they are asked for. */
final class RuleCodes implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return RuleCatalog.standard().infos().stream().map(RuleInfo::code).iterator();
    }
}
