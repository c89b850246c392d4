package org.aidroll.example.servers;

import java.nio.file.Path;

final class SpringBootIT extends SmallServerCases {

    @Override
    CaseServer launch(Path work) {
        return new SpringBoot(work);
    }
}
