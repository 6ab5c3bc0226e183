package health.zaoxue.equipment.device;

import health.zaoxue.equipment.DeviceFitnessChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Keeps a device's state in step with what is reported and repaired, in the transaction of the report. */
@ApplicationScoped
class DeviceFitness {
    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    void follow(@Observes DeviceFitnessChanged change) {
        Device device = database.find(Device.class, change.device(), LockModeType.PESSIMISTIC_WRITE);
        if (change.fit()) {
            device.bringBack(change.day());
        } else {
            device.takeOut();
        }
    }
}
