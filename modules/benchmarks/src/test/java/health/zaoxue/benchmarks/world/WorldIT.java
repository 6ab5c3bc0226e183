package health.zaoxue.benchmarks.world;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.launcher.PostgresServer;
import health.zaoxue.launcher.Project;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A world in a database with the product's tables and a small catalogue. */
class WorldIT {
    private static final String CATALOGUE = """
            set session_replication_role = replica;
            insert into identity.place (id, kind, name_en, version)
            values (gen_random_uuid(), 'PREFECTURE', 'Lhoka', 1), (gen_random_uuid(), 'SPONSOR_REGION', 'Hubei', 1);
            insert into identity.specialty (code, name_en, version) values ('ORTHOPAEDICS', 'Orthopaedics', 1), ('NURSING', 'Nursing', 1);
            insert into mentorship.technique (id, code, specialty, name_en, equipment, current, version)
            select gen_random_uuid(), 'ORT-' || n, 'ORTHOPAEDICS', 'Technique ' || n, '', 1, 1 from generate_series(1, 3) n;
            insert into mentorship.technique_version
            select gen_random_uuid(), id, 1, 3, 5, 10, 10, 20, 2, 2, 12, 0.03, 0.08, 'Done again', 'A test', date '2024-01-01'
            from mentorship.technique;
            """;
    private static final String IDS =
            "select md5(string_agg(id::text, ',' order by id)) from mentorship.case_entry where hospital_id in"
                    + " (select id from identity.hospital where name_en = 'Hospital 0')";

    /** Checks all foreign keys of the tables anew; whoever refers to nothing makes it fail. */
    private static final String FOREIGN_KEYS = """
            do $$
            declare one record;
            begin
                for one in select conrelid::regclass as kept, conname, pg_get_constraintdef(oid) as definition from pg_constraint
                            where contype = 'f' and connamespace in ('identity'::regnamespace, 'mentorship'::regnamespace)
                loop
                    execute format('alter table %s drop constraint %I', one.kept, one.conname);
                    execute format('alter table %s add constraint %I %s', one.kept, one.conname, one.definition);
                end loop;
            end $$""";

    @TempDir
    private static Path folder;

    @Test
    void a_world_grows_by_whole_hospitals_goes_on_where_it_stopped_and_is_sound() throws SQLException {
        try (PostgresServer server = PostgresServer.start(Project.current(), folder)) {
            server.migrate();
            ask(server, CATALOGUE);
            World world = new World(server.administrator());
            List<Integer> told = new ArrayList<>();

            assertThat(world.cases()).isZero();
            world.growTo(10_000, told::add);
            String ids = ask(server, IDS);
            world.growTo(20_000, told::add);
            world.growTo(20_000, told::add);
            world.settle();

            assertThat(told).containsExactly(1, 2);
            assertThat(world.cases()).isEqualTo(20_000);
            assertThat(world.check()).isEmpty();
            assertThat(ask(server, "select count(*) from mentorship.case_entry"))
                    .isEqualTo("20000");
            assertThat(ask(server, "select count(*) from mentorship.pairing")).isEqualTo("200");
            assertThat(ask(server, "select count(*) from mentorship.sign_off")).isEqualTo("19200");
            assertThat(ask(server, "select count(*) from mentorship.certification_case"))
                    .isNotEqualTo("0");
            assertThat(ask(server, IDS))
                    .as("what stood before stands as it was, and follows from the seed")
                    .isEqualTo(ids);
            ask(server, FOREIGN_KEYS);
            ask(
                    server,
                    "set session_replication_role = replica; delete from mentorship.sign_off where entry_id ="
                            + " (select entry_id from mentorship.sign_off limit 1)");
            assertThat(world.check()).contains("signed off without a word, or a word too many");
        }
    }

    private static String ask(PostgresServer server, String question) throws SQLException {
        try (Connection connection = server.administrator().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(question)) {
                return "";
            }
            ResultSet found = statement.getResultSet();
            found.next();
            return found.getString(1);
        }
    }
}
