package org.aidroll.sis.keys;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aidroll.api.finding.AidException;

/**
 * {@code java -cp aidroll-plugin-sis-VERSION-all.jar org.aidroll.sis.keys.CheckKeys FOLDER}: says whether a copy of the folder
 * {@code keys} is whole, and the fingerprint of each generation in it, to be held against the page of diagnostics. Leaves with
 * 0 where it is whole, 1 where not. Nothing is changed, and no key is printed.
 */
public final class CheckKeys {
    private CheckKeys() {}

    /** Runs the program. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    static int run(String[] arguments, PrintStream out) {
        if (arguments.length != 1 || !Files.isDirectory(Path.of(arguments[0]))) {
            out.println("no folder there\nMaybe name the copy of aidroll.home/keys");
            return 1;
        }
        Path folder = Path.of(arguments[0]);
        int newest = 1;
        while (Files.exists(folder.resolve("data-" + (newest + 1) + ".key"))) {
            newest++;
        }
        var files = new KeyFiles(folder);
        try {
            KeyRing keys = KeyRing.of(files, newest, false);
            files.key(RootSigner.nameOf(newest), false);
            for (int i = 1; i <= newest; i++) {
                out.println(KeyRing.name(i) + " " + keys.fingerprint(i));
            }
            return 0;
        } catch (AidException lacking) {
            out.println("NOT WHOLE: " + lacking.getMessage());
            return 1;
        }
    }
}
