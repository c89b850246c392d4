package org.aidroll.api.policy;

import java.util.Locale;
import org.apiguardian.api.API;

/**
 * What people call something, in the two languages of every pack.
 *
 * @param zh in Chinese, the language of the documents
 * @param en in English
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Label(String zh, String en) {

    /** In Chinese for a Chinese locale, else in English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }
}
