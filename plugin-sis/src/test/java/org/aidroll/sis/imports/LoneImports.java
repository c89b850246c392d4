package org.aidroll.sis.imports;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.Student;
import org.aidroll.policy.PolicyPacks;
import org.aidroll.sis.decision.Assessment;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.decision.EFileCheck;
import org.aidroll.sis.decision.RegistryImport;
import org.aidroll.sis.home.CountyFacts;
import org.aidroll.sis.home.EFileBook;
import org.aidroll.sis.home.ListUpload;
import org.aidroll.sis.home.UploadName;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.AssertionStore;
import org.aidroll.sis.store.ColumnStore;
import org.aidroll.sis.store.DecisionStore;
import org.aidroll.sis.store.LinkStore;
import org.aidroll.sis.store.RulingStore;
import org.aidroll.sis.testhost.TestKeys;
import org.aidroll.sis.testhost.TestSettings;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Pupils;

/** Imports without a host around them: a folder, a store and a roll; as a program, one import after the other. */
final class LoneImports implements ListImport.Place {
    private static final Clock CLOCK = AidTestKit.clock("2020-11-30");
    private static final int PUPILS = 400;
    private static final int LISTED = 300;

    private final Path home;
    private final AidStore store;
    private final AtomicReference<RegistryImport.Report> report = new AtomicReference<>();
    private final RollReader roll = AidTestKit.roll(pupils().toArray(Student[]::new));
    private final DecisionService decisions;

    LoneImports(Path home, AidStore store) {
        this.home = home;
        this.store = store;
        var links = new LinkStore(store);
        var assertions = new AssertionStore(store, TestKeys.ring());
        decisions = new DecisionService(
                PolicyPacks.shipped("county-plan-2020"),
                new Assessment(TestSettings.of("aidroll.term", "2020-AUTUMN"), CLOCK),
                CountyFacts::none,
                new EFileCheck(EFileBook::none, List::of, roll::find, links, assertions),
                links,
                new RulingStore(store, TestKeys.ring()),
                assertions,
                new DecisionStore(store),
                CLOCK);
    }

    private static List<Student> pupils() {
        return IntStream.range(0, PUPILS)
                .mapToObj(i -> Pupils.boarder(String.valueOf(1000 + i)).build())
                .toList();
    }

    /** One of the two lists that take each other's place: they have 200 pupils in common. */
    static String list(boolean second) {
        var csv = new StringBuilder("姓名,身份证号\n");
        pupils().stream().skip(second ? PUPILS - LISTED : 0).limit(LISTED).forEach(pupil -> csv.append(
                        pupil.name().written())
                .append(',')
                .append(pupil.id().map(WrittenId::raw).orElseThrow())
                .append('\n'));
        return csv.toString();
    }

    /** The pupils whom that list names, in order. */
    static List<String> keys(boolean second) {
        return pupils().stream()
                .skip(second ? PUPILS - LISTED : 0)
                .limit(LISTED)
                .map(pupil -> pupil.key().value())
                .toList();
    }

    ImportResult put(boolean second) {
        var upload = ListUpload.begin(
                home.resolve("registries"), UploadName.of("poverty.csv").orElseThrow());
        upload.list(new ByteArrayInputStream(list(second).getBytes(StandardCharsets.UTF_8)));
        upload.description(new ListUpload.Description(second ? "乙" : "甲", "POVERTY", "", ""));
        var importing = new ListImport(
                this,
                new ColumnMemory(() -> new ColumnStore(store), CLOCK),
                new Comparing(() -> decisions, () -> new LinkStore(store)));
        var job = new ImportJob("", "poverty", AidTestKit.actor("county", "COUNTY"), false, CLOCK.instant());
        return importing
                .of(new ListImport.Order(upload, Map.of(), Locale.ENGLISH))
                .run(job);
    }

    @Override
    public Path results() {
        return home.resolve("imports");
    }

    @Override
    public PolicyPack pack() {
        return decisions.pack();
    }

    @Override
    public RegistryImport matching() {
        return new RegistryImport(
                roll,
                decisions.pack(),
                decisions.assessment(),
                new LinkStore(store),
                new RulingStore(store, TestKeys.ring()),
                TestKeys.ring(),
                CLOCK);
    }

    @Override
    public Optional<RegistryImport.Report> report() {
        return Optional.ofNullable(report.get());
    }

    @Override
    public RegistryImport.Report replace(Supplier<RegistryImport.Report> work) {
        report.set(work.get());
        return report.get();
    }

    @Override
    public void written(String list) {}

    @Override
    public void readAgain() {}

    @Override
    public void changed() {}

    /** Puts in one list and the other, again and again, and says when it has begun. */
    public static void main(String[] arguments) {
        var home = Path.of(arguments[0]);
        var imports = new LoneImports(home, AidStore.open(home, CLOCK));
        imports.put(false);
        System.out.println("begun");
        System.out.flush();
        for (boolean second = true; ; second = !second) {
            imports.put(second).close();
        }
    }
}
