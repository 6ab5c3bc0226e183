<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp"); section>
  <#if section = "header">
    ${msg("loginTotpTitle")}
  <#elseif section = "form">
    <form action="${url.loginAction}" method="post">
      <fieldset class="zx-field">
        <legend>${msg("otp-reset-description")}</legend>
        <#list configuredOtpCredentials.userOtpCredentials as phone>
          <label class="zx-check"><input type="radio" name="selectedCredentialId" value="${phone.id}"<#if phone.id == configuredOtpCredentials.selectedCredentialId> checked</#if>><span>${phone.userLabel}</span></label>
        </#list>
        <@parts.fieldNotes id="otp" error=messagesPerField.existsError("totp")?then(messagesPerField.get("totp"), "")/>
      </fieldset>
      <@parts.submit msg("doSubmit")/>
    </form>
  </#if>
</@layout.registrationLayout>
