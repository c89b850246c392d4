package org.aidroll.county;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The command line: {@code java -jar county-run.jar IN OUT}. */
public final class CountyRunMain {
    /** Done, whatever was found. */
    static final int DONE = 0;

    /** Our own error. */
    static final int FAILED = 1;

    /** The folder cannot be read as a county's. */
    static final int NOT_A_COUNTY = 2;

    private static final String HELP =
            """
            county-run works out student aid for a whole county and term from a folder of files.

              java -jar county-run.jar IN OUT
              java -jar county-run.jar --help | --version

            IN   a folder with county.yaml, schools.csv, roll.csv (or .xlsx, .xls) and registries/,
                 perhaps fees.csv, payments.csv, applications.csv, decisions.csv, verifications.csv,
                 sign_offs.csv, corrections.csv, error_history.csv (error_rates.csv of earlier runs, put together)
            OUT  a new or empty folder; it gets the results whole, or not at all

            county.yaml:
              division: "430482"            the county, 6 digits
              term: 2020-AUTUMN             September to February; 2021-SPRING: March to August
              assessment_date: 2020-11-30   the day on which the facts are taken
              policy: [county-plan-2020]    packs that come along, or folders beside this file
              known_date: 2020-11-30        optional: nothing announced later is used
              quotas: {senior-grant: 150}   optional: places the county was given for the term
              settings:                     optional
                list_age_days: 366          when a list counts as old
                visit_seed: "..."           announced after the freeze; visits are drawn from it
                visit_bad_share: 5/100      which share of wrong records is not to be overlooked,
                visit_chance: 95/100        and with which chance

            OUT/work_queue.csv, filled in by a person, comes back as IN/decisions.csv.

            Exit status: 0 done, whatever was found; 2 IN cannot be read as a county, one line for each reason;
            1 an error of the program.
            """;

    private final PrintStream out;
    private final PrintStream err;
    private final Consumer<String> progress;

    private CountyRunMain(PrintStream out, PrintStream err, Consumer<String> progress) {
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    /** Runs and ends the process with the exit status. */
    public static void main(String[] arguments) {
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        // Only somebody at a terminal wants to see it going on.
        Consumer<String> progress = System.console() == null ? stage -> {} : stage -> err.println("… " + stage);
        int status = new CountyRunMain(new PrintStream(System.out, true, StandardCharsets.UTF_8), err, progress)
                .run(List.of(arguments));
        System.exit(status);
    }

    /** The exit status of a call with these arguments. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return new CountyRunMain(out, err, stage -> {}).run(arguments);
    }

    private int run(List<String> arguments) {
        if (arguments.equals(List.of("--help"))) {
            out.print(HELP);
            return DONE;
        }
        if (arguments.equals(List.of("--version"))) {
            out.println(Version.NAME + " " + Version.text());
            return DONE;
        }
        if (arguments.size() != 2 || arguments.stream().anyMatch(argument -> argument.startsWith("-"))) {
            err.println("county-run takes two folders, IN and OUT; --help says more");
            return NOT_A_COUNTY;
        }
        return county(arguments.get(0), arguments.get(1));
    }

    private int county(String in, String outFolder) {
        try {
            var result = new CountyRun(Path.of(in), Path.of(outFolder), progress).run();
            out.println(sentence(result));
            return DONE;
        } catch (FolderException notOne) {
            notOne.lines().forEach(err::println);
            return NOT_A_COUNTY;
        } catch (InvalidPathException noPath) {
            err.println("'" + noPath.getInput() + "' is not the name of a folder");
            return NOT_A_COUNTY;
        } catch (IOException unwritable) {
            err.println("the results cannot be written: " + unwritable.getMessage());
            return FAILED;
        } catch (Exception bug) {
            err.println("an error of the program, nothing was written: " + bug);
            for (StackTraceElement line : bug.getStackTrace()) {
                err.println("    at " + line);
            }
            return FAILED;
        }
    }

    private static String sentence(CountyResult result) {
        return result.settings().term() + ": " + result.run().entitlements().size() + " pupils, "
                + result.input().registries().size() + " lists, "
                + result.run().entitlements().total() + " yuan due, "
                + result.findings().size() + " findings";
    }
}
