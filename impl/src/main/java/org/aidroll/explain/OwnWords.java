package org.aidroll.explain;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.aidroll.api.finding.AidException;
import org.jspecify.annotations.Nullable;

/** Some sentences of somebody's own in the place of ours. */
final class OwnWords extends ResourceBundle {
    private final Map<String, String> words;

    /**
     * @param shipped what everything else is taken from
     * @throws AidException if there is no sentence of that key to stand in the place of, or a sentence cannot be read
     */
    OwnWords(Map<String, String> words, ResourceBundle shipped, Locale locale) {
        this.words = Map.copyOf(words);
        setParent(shipped);
        words.forEach((key, sentence) -> {
            if (!shipped.containsKey(key)) {
                throw new AidException("there is no sentence '" + key + "' to put another in its place"
                        + "\nMaybe look for its key in messages_" + locale.getLanguage() + ".properties of the jar");
            }
            refuseBroken(key, sentence, locale);
        });
    }

    private static void refuseBroken(String key, String sentence, Locale locale) {
        try {
            new MessageFormat(sentence, locale);
        } catch (IllegalArgumentException broken) {
            throw new AidException(
                    "the sentence '" + key + "' cannot be read: " + broken.getMessage()
                            + "\nMaybe write '{' for a brace that stands for nothing",
                    broken);
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(parent.keySet());
    }
}
