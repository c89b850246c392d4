package org.aidroll.benchmarks.reader;

import java.nio.file.Path;

/** Whoever reads a file. */
enum Contestant {
    /** Ours, of CSV or XLSX: to the pupil with every check, header found, encoding recognised. */
    AIDROLL(AidrollReader::read),
    /** Ours, of CSV or XLSX: rows of texts only. Says where the time of the other goes; has no bar. */
    AIDROLL_ROWS(AidrollReader::readRows),
    /** Jackson's CSV parser, told the encoding, cell by cell. */
    JACKSON_CSV(JacksonReader::read),
    /** fastexcel-reader, cell by cell. */
    FASTEXCEL(FastexcelReader::read),
    /** Apache POI's event model, cell by cell. */
    POI_SAX(PoiReader::read);

    /** Reads a file to its end. */
    interface Reading {
        Tally read(Path file) throws Exception;
    }

    private final Reading reading;

    Contestant(Reading reading) {
        this.reading = reading;
    }

    Tally read(Path file) throws Exception {
        return reading.read(file);
    }
}
