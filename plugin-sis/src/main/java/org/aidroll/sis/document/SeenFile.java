package org.aidroll.sis.document;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.efile.FileKind;
import org.aidroll.api.efile.PictureHash;
import org.aidroll.api.efile.PictureQuality;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What inspection saw in a file, as text to be kept: no photograph is decoded again to say how an e-file stands. It knows
 * what the picture looks like, in 32 by 32 points, so it is sealed as the photograph is.
 */
record SeenFile(
        String sha256,
        long size,
        @Nullable String type,
        FileKind kind,
        int width,
        int height,
        int orientation,
        @Nullable String takenAt,
        int pages,
        DecodeState decode,
        @Nullable PictureQuality quality,
        @Nullable String print,
        List<Seen> findings) {

    // Keeps nothing in the server's threads: they outlive the application.
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
                    .build())
            .build();

    /** A finding; it is about the file. */
    record Seen(FindingCode code, Severity severity, List<String> arguments) {}

    static SeenFile of(Attachment file, List<Finding> findings) {
        return new SeenFile(
                file.sha256(),
                file.size(),
                file.type(),
                file.kind(),
                file.width(),
                file.height(),
                file.orientation(),
                file.capturedAt().map(LocalDateTime::toString).orElse(null),
                file.pages(),
                file.decode(),
                file.measured(),
                file.hash().map(PictureHash::value).orElse(null),
                findings.stream()
                        .map(finding -> new Seen(finding.code(), finding.severity(), finding.arguments()))
                        .toList());
    }

    /** As inspection gave it; the file's name is that of its slot. */
    Outcome<Attachment> outcome(String slot) {
        return Outcome.of(
                new Attachment(
                        sha256,
                        size,
                        slot,
                        type,
                        kind,
                        width,
                        height,
                        orientation,
                        takenAt == null ? null : LocalDateTime.parse(takenAt),
                        pages,
                        decode,
                        quality,
                        print == null ? null : PictureHash.parse(print)),
                findings.stream()
                        .map(seen -> new Finding(
                                seen.code(),
                                seen.severity(),
                                Location.of("efile").column(slot),
                                seen.arguments(),
                                null))
                        .toList());
    }

    byte[] text() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JacksonException never) {
            throw new IllegalStateException("numbers and texts are always JSON", never);
        }
    }

    static SeenFile parse(byte[] text) {
        try {
            return JSON.readValue(text, SeenFile.class);
        } catch (IOException notOurs) {
            throw new AidException(
                    "what was seen in a document cannot be read" + "\nMaybe put back the newer jar that wrote it");
        }
    }
}
