package org.aidroll.county.judge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text file that a county was given in: UTF-8 if it can be, else GB18030. */
record GivenText(String text) {
    static GivenText read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("GB18030"));
        }
        return new GivenText(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Lines in which something stands. */
    long lines() {
        return text.lines().filter(line -> !line.isBlank()).count();
    }

    List<String> cells() {
        return List.of(text.split("[,;\\t\\r\\n\"]+"));
    }
}
