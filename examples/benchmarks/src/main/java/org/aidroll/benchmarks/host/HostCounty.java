package org.aidroll.benchmarks.host;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.county.made.CountyPlan;
import org.aidroll.county.made.MadeCounty;
import org.aidroll.tabular.RollFile;

/**
 * A made county in a host-sis: the roll, the schools and an account for each clerk in the sheets of which the host fills
 * its database, in a folder that stands before its own on the class path; fees, payments and lists in the plugin's folder.
 *
 * @param sheets the folder for the class path
 * @param home the plugin's folder
 * @param pupils the pupils' keys by their school
 */
record HostCounty(Path sheets, Path home, Map<String, List<String>> pupils) {
    private static final long SEED = 11;
    private static final String TABLES = "cn/example/roll/database";

    /** Whose pupils an account sees: those of a school, or all. */
    record Account(String user, List<String> pupils) {}

    /**
     * Makes the county in an empty folder.
     *
     * @param settings the demonstration's folder, whose settings count
     */
    static HostCounty make(Path work, Path settings, int pupils, int rows, int clerks, int officers)
            throws IOException {
        Path in = MadeCounty.write(CountyPlan.large(SEED, pupils, rows), work.resolve("county"))
                .in();
        Roll roll = new RollFile()
                .read(in.resolve("roll.csv"), in.resolve("schools.csv"))
                .value()
                .orElseThrow();
        Path sheets = work.resolve("sheets");
        Path tables = Files.createDirectories(sheets.resolve(TABLES));
        Files.write(tables.resolve("schools.csv"), HostSheets.schools(roll.schools()));
        List<Student> usable =
                roll.students().stream().filter(HostSheets::isUsable).toList();
        Files.write(tables.resolve("roll.csv"), HostSheets.roll(usable));
        var county = new HostCounty(
                sheets,
                Files.createDirectories(work.resolve("home")),
                usable.stream()
                        .collect(Collectors.groupingBy(
                                student -> student.enrolment().schoolCode(),
                                LinkedHashMap::new,
                                Collectors.mapping(student -> student.key().value(), Collectors.toList()))));
        Files.write(tables.resolve("accounts.csv"), county.accountLines(clerks, officers));
        HomeFolder.settings(settings, county.home);
        county.take(in);
        return county;
    }

    private void take(Path in) throws IOException {
        for (String file : List.of("fees.csv", "payments.csv")) {
            Files.copy(in.resolve(file), home.resolve(file));
        }
        Path lists = Files.createDirectories(home.resolve("registries"));
        try (Stream<Path> files = Files.list(in.resolve("registries"))) {
            for (Path file : files.toList()) {
                Files.copy(file, lists.resolve(file.getFileName()));
            }
        }
    }

    private List<String> accountLines(int clerks, int officers) {
        List<String> lines = new ArrayList<>();
        lines.add("username,password,real_name,school_code,grade,class,division,office,role,purpose");
        List<String> schools = List.copyOf(pupils.keySet());
        for (int i = 0; i < clerks; i++) {
            lines.add(
                    i < officers
                            ? user(i) + "," + user(i) + ",某人,,,,,教育局,COUNTY_OFFICER,-"
                            : user(i) + "," + user(i) + ",某人," + schools.get(i % schools.size()) + ",,,,,ROLL_CLERK,-");
        }
        return lines;
    }

    /** The accounts, the county's officers first; the password of each is the name. */
    List<Account> accounts(int clerks, int officers) {
        List<List<String>> schools = List.copyOf(pupils.values());
        List<String> all = pupils.values().stream().flatMap(List::stream).toList();
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < clerks; i++) {
            accounts.add(new Account(user(i), i < officers ? all : schools.get(i % schools.size())));
        }
        return accounts;
    }

    private static String user(int number) {
        return "clerk%03d".formatted(number);
    }

    /** The command that starts the host with this county and the plugin. */
    List<String> command(Path server, Path plugin, String... options) {
        List<String> command = new ArrayList<>(List.of(HostProcess.java()));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-Daidroll.home=" + home,
                "-cp",
                sheets + File.pathSeparator + server,
                "cn.example.roll.server.RollServerMain",
                "--port",
                "0",
                "--lib",
                plugin.toString()));
        return command;
    }
}
