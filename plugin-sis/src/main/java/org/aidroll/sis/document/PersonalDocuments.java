package org.aidroll.sis.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidroll.api.policy.Label;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.PrivacyProvider;
import org.aidroll.sis.store.KeptDocument;

/**
 * What the document store has of a pupil, opened with the pupil's own key. To erase it is to destroy that key first, so that
 * no copy of a file opens any more but by a backup of the database from before; then rows and files go. A file that is left behind by a server that
 * was killed in between is swept away.
 */
public final class PersonalDocuments implements PrivacyProvider {
    private static final String PLACE = "documents";

    private final DocumentVault vault;

    /** What is in this vault. */
    public PersonalDocuments(DocumentVault vault) {
        this.vault = vault;
    }

    @Override
    public List<KeptData> describe() {
        return List.of(new KeptData(
                PLACE,
                new Label(
                        "证件照片及系统从照片中看到的内容（用该生的密钥加密）：用于核对资助资格",
                        "photographs of documents and what was seen in them (sealed with the pupil's own key): evidence of"
                                + " the categories"),
                new Label(
                        "在籍期间；离校后可抹去：先销毁该生的密钥",
                        "while on the roll; may be erased after leaving: the pupil's key is destroyed first")));
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(StudentKey student) {
        List<Map<String, Object>> files =
                vault.everOfStudent(student).stream().map(this::file).toList();
        return files.isEmpty() ? Map.of() : Map.of(PLACE, files);
    }

    private Map<String, Object> file(KeptDocument document) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("slot", document.slot());
        file.put("version", document.version());
        file.put("media_type", document.mediaType());
        file.put("bytes", document.bytes());
        file.put("handed_in", document.handedIn().toString());
        vault.seenText(document).ifPresent(seen -> file.put("seen", new String(seen, StandardCharsets.UTF_8)));
        return file;
    }

    @Override
    public Map<String, Integer> erase(StudentKey student) {
        int versions = vault.erase(student);
        return versions == 0 ? Map.of() : Map.of(PLACE, versions);
    }
}
