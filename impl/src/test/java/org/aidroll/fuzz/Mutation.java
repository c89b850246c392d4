package org.aidroll.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages valid inputs: bits flipped, cut, spliced, blocks repeated or blotted out, and the same within parts of an archive. */
final class Mutation {
    private static final String BLOTS = "\",\n<>'0\u0000:;=&%[]{}-?xX\t ";
    private static final List<String> WORDS = List.of(
            "999999999999999999999",
            "-1",
            "1e308",
            "NaN",
            "&#x0;",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&a *a !!java.net.URL",
            "\uFEFF",
            "\uD842\uDFB7",
            "\u202E",
            "2020-02-30",
            "0000-00-00",
            "][",
            "\"\"\"",
            "\r\r\n",
            "XFD1048577",
            "../../etc",
            "=cmd|' /C'!A0");
    private static final int LARGEST = 1 << 18;

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** One of the seeds, damaged once to three times; now and then noise, or the seed as it is. */
    byte[] of(List<byte[]> seeds) {
        byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
        for (int left = 1 + random.nextInt(3); left > 0 && bytes.length <= LARGEST; left--) {
            bytes = isArchive(bytes) && random.nextBoolean() ? partDamaged(bytes, seeds) : damaged(bytes, seeds);
        }
        return bytes;
    }

    private byte[] damaged(byte[] bytes, List<byte[]> seeds) {
        if (bytes.length == 0) {
            return noise();
        }
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
        switch (random.nextInt(10)) {
            case 0:
                return Arrays.copyOf(bytes, at);
            case 1:
                return flipped(bytes, 1 + random.nextInt(4));
            case 2:
                return flipped(bytes, 1 + bytes.length / 10);
            case 3:
                Arrays.fill(bytes, at, to, (byte) BLOTS.charAt(random.nextInt(BLOTS.length())));
                return bytes;
            case 4:
                return joined(bytes, at, repeated(Arrays.copyOfRange(bytes, at, to), 1 + random.nextInt(60)), at);
            case 5:
                return joined(bytes, at, new byte[0], to);
            case 6:
                byte[] other = seeds.get(random.nextInt(seeds.size()));
                return joined(bytes, at, Arrays.copyOfRange(other, random.nextInt(other.length + 1), other.length), to);
            case 7:
                return joined(bytes, at, WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8), to);
            case 8:
                return random.nextInt(4) == 0 ? noise() : repeated(bytes, 2);
            default:
                return bytes;
        }
    }

    private byte[] noise() {
        byte[] bytes = new byte[random.nextInt(3_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] flipped(byte[] bytes, int times) {
        for (int i = 0; i < times; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] repeated(byte[] block, int times) {
        byte[] all = new byte[block.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(block, 0, all, i * block.length, block.length);
        }
        return all;
    }

    private static byte[] joined(byte[] bytes, int until, byte[] between, int from) {
        byte[] all = new byte[until + between.length + bytes.length - from];
        System.arraycopy(bytes, 0, all, 0, until);
        System.arraycopy(between, 0, all, until, between.length);
        System.arraycopy(bytes, from, all, until + between.length, bytes.length - from);
        return all;
    }

    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    }

    /** The archive with one part damaged, left out, or under the name of another. */
    private byte[] partDamaged(byte[] archive, List<byte[]> seeds) {
        Map<String, byte[]> parts = parts(archive);
        if (parts.isEmpty()) {
            return damaged(archive, seeds);
        }
        List<String> names = List.copyOf(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        byte[] part = parts.getOrDefault(name, new byte[0]);
        switch (random.nextInt(6)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(names.get(random.nextInt(names.size())), part);
            case 2 -> parts.put(name.toUpperCase(Locale.ROOT) + "/../x", part);
            default -> parts.put(name, damaged(part, List.copyOf(parts.values())));
        }
        return archive(parts);
    }

    private static Map<String, byte[]> parts(byte[] archive) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readNBytes(LARGEST));
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return parts;
        }
        return parts;
    }

    private static byte[] archive(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
