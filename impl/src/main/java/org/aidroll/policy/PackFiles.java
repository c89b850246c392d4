package org.aidroll.policy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** The files of one pack: each is read once, and all that were read make the pack's digest. */
final class PackFiles {
    private static final int LARGEST = 1 << 20;

    private final Source source;
    private final Map<String, byte[]> read = new TreeMap<>();

    private PackFiles(Source source) {
        this.source = source;
    }

    /** Opens a file of the pack by its name; null where there is none. */
    private interface Source {
        @Nullable
        InputStream open(String name) throws IOException;
    }

    static PackFiles ofFolder(Path folder) {
        return new PackFiles(name -> {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
        });
    }

    static PackFiles ofErrorRules(String set) {
        return new PackFiles(name -> PackFiles.class.getResourceAsStream("errorrules/" + set + "/" + name));
    }

    static PackFiles ofResource(String pack) {
        return new PackFiles(name -> PackFiles.class.getResourceAsStream("packs/" + pack + "/" + name));
    }

    /** Of that pack among the texts of several, each under {@code pack/file}. */
    static PackFiles ofTexts(Map<String, String> texts, String pack) {
        return new PackFiles(name -> {
            String text = texts.get(pack + "/" + name);
            return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** Every file read, by its name. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        read.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    boolean has(String name) {
        return bytes(name).isPresent();
    }

    /** The root of a YAML file, of at most 1 MB. */
    PackNode yaml(String name) {
        byte[] bytes = bytes(name).orElseThrow(() -> new PackProblem(name, 1, "the file is missing"));
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text.toString()));
            if (root == null) {
                throw new PackProblem(name, 1, "the file is empty");
            }
            return new PackNode(name, root);
        } catch (CharacterCodingException notUtf8) {
            throw new PackProblem(name, 1, "the file is not UTF-8\nMaybe save it again as UTF-8");
        } catch (MarkedYAMLException notYaml) {
            var mark = notYaml.getProblemMark();
            throw new PackProblem(name, mark == null ? 1 : mark.getLine() + 1, "not YAML: " + notYaml.getProblem());
        } catch (ReaderException notText) {
            throw new PackProblem(
                    name, 1, "not YAML: it has the control character U+%04X".formatted(notText.getCodePoint()));
        } catch (YAMLException refused) {
            // More nesting or more aliases than a pack can need; where, is not said.
            throw new PackProblem(name, 1, "not YAML that a pack may have: " + refused.getMessage());
        }
    }

    private Optional<byte[]> bytes(String name) {
        byte[] known = read.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        try (InputStream in = source.open(name)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new PackProblem(name, 1, "the file has more than " + LARGEST + " bytes");
            }
            read.put(name, bytes);
            return Optional.of(bytes);
        } catch (IOException unreadable) {
            throw new PackProblem(name, 1, "the file cannot be read: " + unreadable.getMessage());
        }
    }

    /**
     * SHA-256 over name and content of every file read, in the order of names.
     *
     * @param below the digest of the pack that this one extends, empty where it extends none
     */
    String digest(String below) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(below.getBytes(StandardCharsets.UTF_8));
            read.forEach((name, bytes) -> {
                sha256.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                sha256.update(bytes);
            });
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
