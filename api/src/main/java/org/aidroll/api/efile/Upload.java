package org.aidroll.api.efile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was handed in.
 *
 * @param name its name as given by the sender, such as {@code 户口簿.jpg}; its ending is believed in nothing
 * @param type the media type the sender declared, or null where none was
 * @param content its bytes
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Upload(String name, @Nullable String type, Content content) {

    /** Where the bytes come from; may be opened more than once. */
    @FunctionalInterface
    public interface Content {
        /** The bytes from their beginning; whoever opens closes. */
        InputStream open() throws IOException;
    }

    /** Bytes in memory, which must not change. */
    public static Upload of(String name, byte[] content) {
        return new Upload(name, null, () -> new ByteArrayInputStream(content));
    }

    /** A file on disk, under its own name. */
    public static Upload of(Path file) {
        return new Upload(String.valueOf(file.getFileName()), null, () -> Files.newInputStream(file));
    }

    /** The same, declared to be of that media type. */
    public Upload declaredAs(String mediaType) {
        return new Upload(name, mediaType, content);
    }

    /** The media type the sender declared. */
    public Optional<String> declaredType() {
        return Optional.ofNullable(type);
    }

    @Override
    public String toString() {
        return "Upload[" + type + "]";
    }
}
