package org.aidroll.example.servers;

import java.nio.file.Path;

final class OpenLibertyIT extends FullServerCases {

    @Override
    CaseServer launch(Path work) throws Exception {
        return OpenLiberty.start(work);
    }
}
