package org.aidroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aidroll.api.policy.PolicyPack;
import org.junit.jupiter.api.Test;

/** The tests run on the class path; a host may put the engine on the module path, where other rules hold. */
class ModulePathTest {

    @Test
    void packs_and_words_are_found_on_the_module_path() throws ReflectiveOperationException {
        ClassLoader loader = moduleLayer().findLoader("org.aidroll.impl");
        Class<?> packs = loader.loadClass("org.aidroll.policy.PolicyPacks");
        Class<?> engines = loader.loadClass("org.aidroll.engine.AidEngines");
        assertThat(engines.getModule().getName()).isEqualTo("org.aidroll.impl");

        Object pack = packs.getMethod("shipped", String.class).invoke(null, "county-plan-2020");
        Class<?> packType = loader.loadClass(PolicyPack.class.getName());
        Object explainer =
                engines.getMethod("explainer", packType, Locale.class).invoke(null, pack, Locale.CHINA);
        Object name = loader.loadClass("org.aidroll.api.explain.Explainer")
                .getMethod("benefit", String.class)
                .invoke(explainer, "compulsory-day");
        assertThat(name).isEqualTo("义务教育家庭经济困难非寄宿生生活补助");
    }

    @Test
    void only_the_doors_of_the_engine_are_open() {
        var engine = moduleLayer().findModule("org.aidroll.impl").orElseThrow();
        assertThat(engine.isExported("org.aidroll.engine")).isTrue();
        assertThat(engine.isExported("org.aidroll.policy")).isTrue();
        for (String closed : List.of("explain", "identification", "subsidy", "tier")) {
            assertThat(engine.isExported("org.aidroll." + closed)).as(closed).isFalse();
        }
    }

    private static ModuleLayer moduleLayer() {
        var main = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .filter(path -> !path.endsWith("test-classes"))
                .toArray(Path[]::new);
        var boot = ModuleLayer.boot();
        var configuration = Configuration.resolve(
                ModuleFinder.of(main), List.of(boot.configuration()), ModuleFinder.of(), Set.of("org.aidroll.impl"));
        return ModuleLayer.defineModulesWithOneLoader(
                        configuration, List.of(boot), ClassLoader.getPlatformClassLoader())
                .layer();
    }
}
