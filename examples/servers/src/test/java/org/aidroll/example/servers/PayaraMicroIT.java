package org.aidroll.example.servers;

import java.nio.file.Path;

final class PayaraMicroIT extends FullServerCases {

    @Override
    CaseServer launch(Path work) throws Exception {
        return PayaraMicro.start(work);
    }
}
