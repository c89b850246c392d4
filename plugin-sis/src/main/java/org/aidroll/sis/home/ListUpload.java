package org.aidroll.sis.home;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.registry.Registry;
import org.aidroll.tabular.DescribedColumns;
import org.aidroll.tabular.ListColumn;
import org.aidroll.tabular.RegistryFile;

/**
 * One list on its way into the folder {@code registries}: written to a folder of its own there, read and matched without
 * keeping anything, then either made or thrown away.
 */
public final class ListUpload implements AutoCloseable {
    private final Path registries;
    private final UploadName name;
    private final Path folder;

    private ListUpload(Path registries, UploadName name, Path folder) {
        this.registries = registries;
        this.name = name;
        this.folder = folder;
    }

    /**
     * What a form says of a list.
     *
     * @param department who keeps it
     * @param category the category of every row
     * @param validFrom the first day it speaks for, as written; empty for none
     * @param validTo the last day, as written; empty for none
     */
    public record Description(String department, String category, String validFrom, String validTo) {
        String yaml() {
            return line("department", department)
                    + line("category", category)
                    + line("valid_from", validFrom)
                    + line("valid_to", validTo);
        }

        /** Quoted as JSON is, which is YAML too: whatever was typed is a text and nothing else. */
        private static String line(String key, String value) {
            String text = value.strip().replaceAll("\\p{Cntrl}", " ");
            return text.isEmpty()
                    ? ""
                    : key + ": \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n";
        }
    }

    /**
     * Begins an upload.
     *
     * @throws AidException if the folder cannot be written
     */
    public static ListUpload begin(Path registries, UploadName name) {
        try {
            Files.createDirectories(registries);
            return new ListUpload(registries, name, Files.createTempDirectory(registries, ReadyUploads.UNFINISHED));
        } catch (IOException refused) {
            throw cannotWrite(refused);
        }
    }

    /** Takes the list itself. */
    public ListUpload list(InputStream in) {
        return write(name.list(), in);
    }

    /** Takes a description as a file. */
    public ListUpload description(InputStream in) {
        return write(name.description(), in);
    }

    /** Takes a description as a form. */
    public ListUpload description(Description form) {
        try {
            Files.writeString(folder.resolve(name.description()), form.yaml(), StandardCharsets.UTF_8);
            return this;
        } catch (IOException refused) {
            throw cannotWrite(refused);
        }
    }

    /** Takes the description that the list of that name has already; false where there is none. */
    public boolean describedAsBefore() {
        Path before = registries.resolve(name.description());
        try {
            if (Files.isRegularFile(before)) {
                Files.copy(before, folder.resolve(name.description()), StandardCopyOption.REPLACE_EXISTING);
                return true;
            }
            return false;
        } catch (IOException refused) {
            throw cannotWrite(refused);
        }
    }

    private ListUpload write(String file, InputStream in) {
        try (in) {
            Files.copy(in, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            return this;
        } catch (IOException refused) {
            throw cannotWrite(refused);
        }
    }

    /** The list's name and kind. */
    public UploadName name() {
        return name;
    }

    /** The list itself, as it came. */
    public Path file() {
        return folder.resolve(name.list());
    }

    /** SHA-256 of the list and its description. */
    public String digest() {
        return FileDigest.of(file(), description());
    }

    /** The same of the list of that name that holds now; empty where there is none. */
    public String digestBefore() {
        return HomeLists.digest(registries, name.name());
    }

    /** Reads the list; where {@code goesOn} says false, no further. */
    public Outcome<Registry> read(IntPredicate goesOn) {
        return new RegistryFile().read(file(), description(), goesOn);
    }

    /** All lists as they will be once this one, which was read whole, is made. */
    public HomeLists.Found withOthers(Outcome<Registry> read) {
        return HomeLists.readWith(registries, new ReadList(read.value().orElseThrow(), digest(), read.findings()));
    }

    /** Its columns, and what each was taken for. */
    public List<ListColumn> columns() {
        return new RegistryFile().columns(file(), description());
    }

    /** What its description says of columns. */
    public DescribedColumns described() {
        return DescribedColumns.read(description());
    }

    /** Puts these columns into its description; a description that cannot be read stays as it is. */
    public void describe(Map<String, String> columns) {
        DescribedColumns.replaced(description(), columns).ifPresent(yaml -> {
            try {
                Files.writeString(description(), yaml, StandardCharsets.UTF_8);
            } catch (IOException refused) {
                throw cannotWrite(refused);
            }
        });
    }

    private Path description() {
        return folder.resolve(name.description());
    }

    /** Puts the list in the place of the one of that name: by one move, then where it belongs. */
    public void make() {
        try {
            ReadyUploads.finish(registries);
            Files.move(folder, registries.resolve(ReadyUploads.PREFIX + name.name()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw cannotWrite(refused);
        }
        ReadyUploads.finish(registries);
    }

    /** Throws away what was not made. */
    @Override
    public void close() {
        try {
            if (Files.isDirectory(folder)) {
                ReadyUploads.delete(folder);
            }
        } catch (IOException refused) {
            throw cannotWrite(refused);
        }
    }

    private static AidException cannotWrite(IOException refused) {
        return new AidException(
                "the folder registries in aidroll.home cannot be written"
                        + "\nMaybe give the server's user the right to, or make room on the disk",
                refused);
    }
}
