package org.aidroll.sis.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Looks for what shuts people out, in a page whose policy is off: axe comes as an inline script. */
final class Axe {
    private Axe() {}

    /** Fails where axe finds anything serious, or where it did not look into that element. */
    static void findsNothingSerious(Page page, String element) throws IOException {
        try (InputStream axe = Axe.class.getResourceAsStream("/axe.min.js")) {
            byte[] script = Objects.requireNonNull(axe).readAllBytes();
            page.addScriptTag(new Page.AddScriptTagOptions().setContent(new String(script, UTF_8)));
        }
        Object serious = page.evaluate(
                """
                async (element) => {
                  const { passes, violations } = await axe.run();
                  const inElement = ({ nodes }) => nodes.some(({ target }) => String(target).includes(element));
                  if (!passes.some(inElement)) {
                    return 'axe did not look into the element';
                  }
                  return violations
                    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
                    .join('\\n');
                }
                """,
                element);
        assertThat(serious).isEqualTo("");
    }
}
