package org.aidroll.benchmarks.reader;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** Jackson's CSV parser, the bare reader of text tables. */
final class JacksonReader {
    private JacksonReader() {}

    static Tally read(Path file) throws IOException {
        int rows = 0;
        long characters = 0;
        try (var text = new InputStreamReader(Files.newInputStream(file), Charset.forName("GB18030"));
                CsvParser parser = new CsvFactory().createParser(text)) {
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    characters += parser.getText().length();
                } else if (token == JsonToken.END_ARRAY) {
                    rows++;
                }
            }
        }
        // The end of the outermost array is no row, nor is the header.
        return new Tally(rows - 2, characters);
    }
}
