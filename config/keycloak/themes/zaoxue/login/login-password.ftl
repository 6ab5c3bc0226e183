<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password"); section>
  <#if section = "header">
    ${msg("doLogIn")}
  <#elseif section = "form">
    <form action="${url.loginAction}" method="post">
      <@parts.secret id="password" label=msg("password") error=messagesPerField.existsError("password")?then(messagesPerField.get("password"), "") autofocus=true/>
      <@parts.submit msg("doLogIn")/>
    </form>
    <#if realm.resetPasswordAllowed>
      <@parts.link url.loginResetCredentialsUrl msg("doForgotPassword")/>
    </#if>
  </#if>
</@layout.registrationLayout>
