package health.zaoxue.portal.administration.hospitals;

import health.zaoxue.identity.HospitalDetails;
import health.zaoxue.identity.HospitalGrade;
import health.zaoxue.portal.administration.NamedForm;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed about a hospital. */
public class HospitalForm extends NamedForm<HospitalDetails> {
    private static final long serialVersionUID = 1L;

    private @Nullable UUID prefecture;
    private @Nullable Integer altitude;
    private @Nullable UUID sponsorRegion;
    private @Nullable HospitalGrade grade;

    static HospitalForm of(HospitalDetails details) {
        HospitalForm form = new HospitalForm();
        form.name(details.nameEnglish(), details.nameChinese(), details.nameTibetan());
        form.prefecture = details.prefecture();
        form.altitude = details.altitude();
        form.sponsorRegion = details.sponsorRegion();
        form.grade = details.grade();
        return form;
    }

    @Override
    protected HospitalDetails details() {
        return new HospitalDetails(
                latin(), getNameChinese(), getNameTibetan(), prefecture, altitude, sponsorRegion, grade);
    }

    public @Nullable UUID getPrefecture() {
        return prefecture;
    }

    public void setPrefecture(@Nullable UUID chosen) {
        prefecture = chosen;
    }

    public @Nullable Integer getAltitude() {
        return altitude;
    }

    public void setAltitude(@Nullable Integer typed) {
        altitude = typed;
    }

    public @Nullable UUID getSponsorRegion() {
        return sponsorRegion;
    }

    public void setSponsorRegion(@Nullable UUID chosen) {
        sponsorRegion = chosen;
    }

    public @Nullable HospitalGrade getGrade() {
        return grade;
    }

    public void setGrade(@Nullable HospitalGrade chosen) {
        grade = chosen;
    }
}
