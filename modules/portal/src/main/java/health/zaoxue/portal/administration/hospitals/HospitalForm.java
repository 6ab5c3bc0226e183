package health.zaoxue.portal.administration.hospitals;

import health.zaoxue.identity.HospitalDetails;
import health.zaoxue.identity.HospitalGrade;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed about a hospital. */
public class HospitalForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String nameEnglish;
    private @Nullable String nameChinese;
    private @Nullable String nameTibetan;
    private @Nullable UUID prefecture;
    private @Nullable Integer altitude;
    private @Nullable UUID sponsorRegion;
    private @Nullable HospitalGrade grade;

    static HospitalForm of(HospitalDetails details) {
        HospitalForm form = new HospitalForm();
        form.nameEnglish = details.nameEnglish();
        form.nameChinese = details.nameChinese();
        form.nameTibetan = details.nameTibetan();
        form.prefecture = details.prefecture();
        form.altitude = details.altitude();
        form.sponsorRegion = details.sponsorRegion();
        form.grade = details.grade();
        return form;
    }

    HospitalDetails details() {
        return new HospitalDetails(
                Objects.requireNonNullElse(nameEnglish, ""),
                nameChinese,
                nameTibetan,
                prefecture,
                altitude,
                sponsorRegion,
                grade);
    }

    public @Nullable String getNameEnglish() {
        return nameEnglish;
    }

    public void setNameEnglish(@Nullable String typed) {
        nameEnglish = typed;
    }

    public @Nullable String getNameChinese() {
        return nameChinese;
    }

    public void setNameChinese(@Nullable String typed) {
        nameChinese = typed;
    }

    public @Nullable String getNameTibetan() {
        return nameTibetan;
    }

    public void setNameTibetan(@Nullable String typed) {
        nameTibetan = typed;
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
