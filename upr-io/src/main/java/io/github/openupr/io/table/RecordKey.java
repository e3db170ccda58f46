package io.github.openupr.io.table;

/**
 * What the tables of lists know a record by. Immutable.
 *
 * @param id its id
 * @param occurrence which one it is of those that have this id, from 1
 */
record RecordKey(String id, int occurrence) {}
