package org.aidroll.example.servers;

import java.nio.file.Path;

final class WildFlyIT extends FullServerCases {

    @Override
    CaseServer launch(Path work) throws Exception {
        return WildFly.start(work);
    }
}
