package io.github.openupr.io.document;

/**
 * What became of the coded rows of a report: how many there are, how many were read, how many pairs were found, and of those whose position
 * the report states, how many agree.
 *
 * @param coded the rows of the independent coding
 * @param read the State mentions that were read
 * @param found the pairs
 * @param stated the pairs whose position the report states
 * @param agreed those of them for which the coding says the same
 */
record Score(int coded, int read, int found, int stated, int agreed) {

    static final Score NONE = new Score(0, 0, 0, 0, 0);

    Score plus(Score other) {
        return new Score(
                coded + other.coded,
                read + other.read,
                found + other.found,
                stated + other.stated,
                agreed + other.agreed);
    }

    double recall() {
        return coded == 0 ? 1 : (double) found / coded;
    }

    double precision() {
        return read == 0 ? 1 : (double) found / read;
    }

    double positions() {
        return stated == 0 ? 1 : (double) agreed / stated;
    }
}
