/** The engine behind the API; its doors are the three packages it exports. */
module org.aidroll.impl {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires transitive org.aidroll.api;
    requires org.yaml.snakeyaml;

    exports org.aidroll.engine;
    exports org.aidroll.policy;
}
