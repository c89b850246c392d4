package org.aidroll.benchmarks.reader;

/**
 * What a contestant saw: proof that it read all of it.
 *
 * @param rows the rows below the header
 * @param characters the characters of whatever it took of them
 */
record Tally(int rows, long characters) {}
