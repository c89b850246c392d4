package org.aidroll.sis;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.decision.RegistryImport;
import org.aidroll.sis.imports.ColumnMemory;
import org.aidroll.sis.imports.Comparing;
import org.aidroll.sis.imports.ListImport;
import org.aidroll.sis.settings.HostWords;
import org.aidroll.sis.store.ColumnStore;

/** Where imports work: over the plugin's parts, and with its watch told of what they write. */
final class ImportPlace implements ListImport.Place {
    private final PluginParts parts;
    private final HomeWatch watch;
    private final Runnable after;

    ImportPlace(PluginParts parts, HomeWatch watch, Runnable after) {
        this.parts = parts;
        this.watch = watch;
        this.after = after;
    }

    ListImport importing() {
        return new ListImport(
                this,
                new ColumnMemory(() -> new ColumnStore(parts.kept.store.get()), parts.clock()),
                new Comparing(parts.decisions, parts.kept::links));
    }

    @Override
    public Path results() {
        return parts.registries().resolveSibling("imports");
    }

    @Override
    public PolicyPack pack() {
        return parts.decisions.get().pack();
    }

    @Override
    public Explainer explainer(Locale locale) {
        var own = parts.words.value().orElseGet(HostWords::none);
        return AidEngines.explainer(pack(), locale, own.sentences(locale));
    }

    @Override
    public RegistryImport matching() {
        return parts.importing();
    }

    @Override
    public Optional<RegistryImport.Report> report() {
        return parts.lists.value();
    }

    @Override
    public RegistryImport.Report replace(Supplier<RegistryImport.Report> work) {
        return parts.lists.replace(work);
    }

    @Override
    public void written(String list) {
        watch.written(parts.registries(), file -> {
            String name = file.getFileName().toString();
            return name.startsWith(list + ".") && name.indexOf('.', list.length() + 1) < 0;
        });
    }

    @Override
    public void readAgain() {
        watch.readAgain(parts.registries());
    }

    @Override
    public void changed() {
        after.run();
    }
}
