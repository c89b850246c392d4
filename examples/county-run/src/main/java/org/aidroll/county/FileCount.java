package org.aidroll.county;

/**
 * What became of the data rows of a file.
 *
 * @param file the file's path in the folder
 * @param rows how many data rows there are; titles, headers, totals and notes are none
 * @param accepted how many of them something came of
 * @param sha256 the digest of the file's bytes, in hex
 */
record FileCount(String file, int rows, int accepted, String sha256) {
    int rejected() {
        return rows - accepted;
    }
}
