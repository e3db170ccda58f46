package io.github.openupr.io.uprinfo;

import io.github.openupr.code.Session;

/**
 * What a cell of the column Session means.
 *
 * @param session the session of the Working Group; 0 where the cell names none
 * @param cycle the cycle that it belongs to; 0 where there is none
 * @param derivable whether writing the session gives the cell again
 */
record SessionCell(int session, int cycle, boolean derivable) {

    private static final int MAX_DIGITS = 4;

    static SessionCell of(String raw) {
        String cell = Escapes.clean(raw);
        boolean number =
                !cell.isEmpty() && cell.length() <= MAX_DIGITS && cell.chars().allMatch(c -> c >= '0' && c <= '9');
        int session = number ? Integer.parseInt(cell) : 0;
        int cycle = Session.find(session).map(found -> found.cycle().number()).orElse(0);
        return new SessionCell(session, cycle, raw.equals(Integer.toString(session)));
    }
}
