package org.aidroll.efile;

import java.util.List;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileDocument;
import org.jspecify.annotations.Nullable;

/** One e-file, its documents in the places of their kinds. */
final class ReadFile {
    private final @Nullable ReadDocument[] documents;

    ReadFile(EFile file, DocumentTypes types) {
        this.documents = new @Nullable ReadDocument[types.size()];
        List<EFileDocument> all = file.documents();
        for (int i = 0; i < all.size(); i++) {
            EFileDocument document = all.get(i);
            int place = types.place(document.type());
            if (place >= 0) {
                documents[place] = new ReadDocument(types.at(place), document);
            }
        }
    }

    /** The document of the kind at that place; null where the e-file has none. */
    @Nullable
    ReadDocument at(int place) {
        return documents[place];
    }
}
