package health.zaoxue.platform.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.testing.IsolatedTables;
import health.zaoxue.testing.IsolatedTables.Table;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the catalogue of the database itself says about every table that there is. */
@ArquillianTest
@Tag("R-PLT-40")
class PoliciesIT {
    @Inject
    private IsolatedTables tables;

    @Test
    void every_table_is_isolated_or_says_why_it_is_open() {
        List<String> neither = tables.names("""
                select n.nspname || '.' || c.relname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and c.relowner = 'zaoxue_owner'::regrole
                   and c.relname <> 'flyway_schema_history'
                   and not (c.relrowsecurity and c.relforcerowsecurity
                            and exists (select 1 from pg_policy p where p.polrelid = c.oid))
                   and coalesce(obj_description(c.oid), '') !~ '^Open: .{10,}'
                """);

        assertThat(tables.all()).hasSizeGreaterThan(40);
        assertThat(tables.isolated()).hasSizeGreaterThan(20);
        assertThat(neither).as("neither policies nor a comment 'Open: <why>'").isEmpty();
    }

    @Test
    void outside_the_directory_whatever_names_a_hospital_is_isolated() {
        List<String> open = tables.names("""
                select n.nspname || '.' || c.relname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and c.relowner = 'zaoxue_owner'::regrole and not c.relforcerowsecurity
                   and n.nspname <> 'identity'
                   and exists (select 1 from pg_attribute a
                                where a.attrelid = c.oid and not a.attisdropped and a.attname in ('hospital', 'hospital_id'))
                """);

        assertThat(open).as("has a hospital's column and no policies").isEmpty();
    }

    @Test
    void what_hangs_on_an_isolated_table_is_isolated_too() {
        List<String> open = tables.names("""
                select f.conrelid::regclass::text
                  from pg_constraint f join pg_class child on child.oid = f.conrelid join pg_class parent on parent.oid = f.confrelid
                 where f.contype = 'f' and parent.relforcerowsecurity and not child.relforcerowsecurity
                """);

        assertThat(open).as("refers to an isolated table and has no policies").isEmpty();
    }

    @Test
    void every_isolated_table_is_open_to_auditors_for_reading_and_to_the_owner_only_across() {
        for (Table table : tables.isolated()) {
            assertThat(tables.names("select polname from pg_policy where polrelid = '" + table.name() + "'::regclass"))
                    .as(table.name())
                    .contains("seen", "added", "changed", "removed", "audited", "across");
        }
    }

    @Test
    void every_view_shows_what_its_reader_may_see_and_not_what_its_owner_may() {
        List<String> withOwnersRights = tables.names("""
                select n.nspname || '.' || c.relname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('v', 'm') and c.relowner = 'zaoxue_owner'::regrole
                   and not coalesce('security_invoker=true' = any(c.reloptions), false)
                """);

        assertThat(tables.views()).hasSizeGreaterThan(10);
        assertThat(withOwnersRights).as("not with (security_invoker = true)").isEmpty();
    }

    @Test
    @Tag("R-PLT-44")
    void no_role_of_the_product_passes_the_policies_by() {
        assertThat(tables.names(
                        "select rolname from pg_roles where rolname like 'zaoxue%' and (rolsuper or rolbypassrls)"))
                .isEmpty();
        assertThat(tables.names("select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.member"
                        + " where m.roleid = 'zaoxue_owner'::regrole and not r.rolsuper"))
                .as("whoever may become the owner")
                .isEmpty();
    }

    @Test
    void a_policy_asks_who_is_calling_once_a_statement_and_not_once_a_row() {
        List<String> asked = tables.names("""
                select tablename || ' ' || policyname from pg_policies,
                       lateral (select coalesce(qual, '') || ' ' || coalesce(with_check, '') as condition) as c
                 where policyname <> 'audited'
                   and regexp_count(condition, 'platform\\.[a-z_]+\\(') <> regexp_count(condition, 'SELECT platform\\.[a-z_]+\\(')
                """);

        assertThat(asked).as("a function outside of (select …)").isEmpty();
    }
}
