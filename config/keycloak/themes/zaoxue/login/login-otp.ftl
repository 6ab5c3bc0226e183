<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp"); section>
  <#if section = "header">
    ${msg("loginOtpOneTime")}
  <#elseif section = "form">
    <form action="${url.loginAction}" method="post">
      <#if otpLogin.userOtpCredentials?size gt 1>
        <fieldset class="zx-field">
          <legend>${msg("loginTotpDeviceName")}</legend>
          <#list otpLogin.userOtpCredentials as phone>
            <label class="zx-check"><input type="radio" name="selectedCredentialId" value="${phone.id}"<#if phone.id == otpLogin.selectedCredentialId> checked</#if>><span>${phone.userLabel}</span></label>
          </#list>
        </fieldset>
      </#if>
      <@parts.text id="otp" label=msg("loginOtpOneTime") hint=msg("zxOtpHint") error=messagesPerField.existsError("totp")?then(messagesPerField.get("totp"), "") autocomplete="one-time-code" inputmode="numeric" autofocus=true/>
      <@parts.submit msg("doLogIn")/>
    </form>
  </#if>
</@layout.registrationLayout>
