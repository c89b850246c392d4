package org.aidroll.api.registry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;

/** Digests the values by which a row names people. */
final class RowDigest {
    private static final int BYTES = 8;

    private RowDigest() {}

    static String of(RegistryRecord row) {
        // Of one meaning for ever: files of decisions hold these digests.
        List<String> values = List.of(
                name(row.name()),
                id(row.id()),
                row.rollNumber().map(RowDigest::id).orElse(""),
                row.sex().map(Enum::name).orElse(""),
                row.birthDate().map(Object::toString).orElse(""),
                name(row.headName()),
                id(row.headId()),
                name(row.guardianName()),
                id(row.guardianId()));
        // No value has a line break: a cell's is invisible, and goes.
        byte[] text = String.join("\n", values).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(text), 0, BYTES);
    }

    private static String name(Optional<PersonName> name) {
        return name.map(PersonName::canonical).orElse("");
    }

    private static String id(Optional<WrittenId> id) {
        return id.map(WrittenId::normalised).orElse("");
    }

    private static String id(String written) {
        return WrittenId.of(written).normalised();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
