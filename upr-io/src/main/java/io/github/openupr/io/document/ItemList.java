package io.github.openupr.io.document;

import java.util.List;

/**
 * A numbered paragraph of the section of recommendations with the items that it introduces. Immutable.
 *
 * @param leadIn the paragraph
 * @param items its items, in order
 * @param remarks what else stands among or behind them
 */
record ItemList(Numbered leadIn, List<Numbered> items, List<Numbered> remarks) {

    ItemList {
        items = List.copyOf(items);
        remarks = List.copyOf(remarks);
    }
}
