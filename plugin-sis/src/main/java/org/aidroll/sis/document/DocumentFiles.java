package org.aidroll.sis.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.DocumentStore;

/**
 * Sealed files in one folder, in folders of two hex digits so that none has too many, readable for the server's user alone.
 * A file is whole and on the disk before it has its name.
 */
public final class DocumentFiles implements DocumentStore {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final String UNFINISHED = ".new-";

    private final Path folder;

    /** The files in this folder; it need not be there yet. */
    public DocumentFiles(Path folder) {
        this.folder = folder;
    }

    private Path file(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("an id of a document has 32 hex digits");
        }
        return folder.resolve(id.substring(0, 2)).resolve(id);
    }

    @Override
    public void put(String id, byte[] sealed) {
        Path file = file(id);
        try {
            Path parent = folder(file);
            Path unfinished = Files.createTempFile(parent, UNFINISHED, null);
            try {
                permit(unfinished, "rw-------");
                write(unfinished, sealed);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
                settle(parent);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException full) {
            throw new AidException(
                    "a document cannot be written below aidroll.home/documents"
                            + "\nMaybe the disk is full, or the server's user may not write there",
                    full);
        }
    }

    private Path folder(Path file) throws IOException {
        Path parent = folder.resolve(String.valueOf(file.getFileName()).substring(0, 2));
        if (!Files.isDirectory(parent)) {
            Files.createDirectories(parent);
            permit(folder, "rwx------");
            permit(parent, "rwx------");
        }
        return parent;
    }

    private static void write(Path file, byte[] sealed) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(sealed);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** The name is on the disk as well; Windows cannot open a folder for that, and needs not. */
    private static void settle(Path parent) throws IOException {
        if (isPosix(parent)) {
            try (var channel = FileChannel.open(parent, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public Optional<byte[]> get(String id) {
        try {
            return Optional.of(Files.readAllBytes(file(id)));
        } catch (NoSuchFileException notThere) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new AidException("a document below aidroll.home/documents cannot be read", unreadable);
        }
    }

    @Override
    public void remove(String id) {
        remove(file(id));
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            throw new AidException(
                    "a document below aidroll.home/documents cannot be taken away"
                            + "\nMaybe give the server's user the right to",
                    refused);
        }
    }

    /** What was left half written is nobody's, and goes at once. */
    @Override
    public List<String> putBefore(Instant moment) {
        List<String> ids = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return ids;
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = String.valueOf(file.getFileName());
                boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(moment);
                if (old && name.startsWith(UNFINISHED)) {
                    remove(file);
                } else if (old && ID.matcher(name).matches()) {
                    ids.add(name);
                }
            }
            return ids;
        } catch (IOException | UncheckedIOException changing) {
            return List.of(); // somebody is writing just now; the next look finds it
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Windows has no such rights; there the folder's own rights decide. */
    private static void permit(Path path, String rights) throws IOException {
        if (isPosix(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }
}
