package org.aidroll.sis.keys;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.KeyProvider;

/** Keys as files {@code NAME.key} of 64 hex digits in one folder, readable for the server's user alone. */
public final class KeyFiles implements KeyProvider {
    private static final int BYTES = 32;

    private final Path folder;
    private final SecureRandom chance = new SecureRandom();

    /** The keys in this folder; it need not be there yet. */
    public KeyFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public byte[] key(String name, boolean mayMake) {
        Path file = folder.resolve(name + ".key");
        try {
            if (!Files.exists(file)) {
                if (!mayMake) {
                    throw new AidException(
                            "the key file " + name + ".key is not in aidroll.home/keys, and the store needs"
                                    + " it\nMaybe put back the folder keys from its backup; without it what is sealed stays sealed");
                }
                make(file);
            }
            byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
            if (key.length == BYTES) {
                return key;
            }
        } catch (IOException refused) {
            throw new AidException(
                    "the key file " + name + ".key in aidroll.home/keys cannot be read or written"
                            + "\nMaybe give the server's user the right to",
                    refused);
        } catch (IllegalArgumentException notHex) {
            // said below: the message must not have what stands in the file
        }
        throw new AidException("the key file " + name + ".key in aidroll.home/keys is damaged"
                + "\nMaybe put it back from its backup");
    }

    /** Whole and on the disk before it has its name: a key that something was sealed with is never lost. */
    private void make(Path file) throws IOException {
        Files.createDirectories(folder);
        permit(folder, "rwx------");
        var key = new byte[BYTES];
        chance.nextBytes(key);
        Path unfinished = Files.createTempFile(folder, ".new-", ".key"); // for the owner alone, where files have owners
        try {
            permit(unfinished, "rw-------");
            Files.writeString(unfinished, HexFormat.of().formatHex(key) + "\n", StandardCharsets.US_ASCII);
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Windows has no such rights; there the folder's own rights decide. */
    private static void permit(Path path, String rights) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }
}
