package health.zaoxue.platform.persistence;

import java.sql.Types;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * Hands UUIDs to the PostgreSQL driver as they are: EclipseLink 4.0.7 writes a null UUID as VARCHAR, which PostgreSQL
 * refuses, and fails on reading one (eclipselink#2717).
 */
public class UuidFields implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            descriptor.getMappings().forEach(UuidFields::passThrough);
        }
    }

    private static void passThrough(DatabaseMapping mapping) {
        if (mapping instanceof AbstractDirectMapping direct && direct.getConverter() instanceof UUIDConverter) {
            direct.setConverter(new AsItIs());
            direct.getField().setSqlType(Types.OTHER);
        }
    }

    private static final class AsItIs implements Converter {
        private static final long serialVersionUID = 1L;

        @Override
        public Object convertObjectValueToDataValue(Object value, Session session) {
            return value;
        }

        @Override
        public Object convertDataValueToObjectValue(Object value, Session session) {
            return value;
        }

        @Override
        public boolean isMutable() {
            return false;
        }

        @Override
        public void initialize(DatabaseMapping mapping, Session session) {
            // nothing to prepare
        }
    }
}
