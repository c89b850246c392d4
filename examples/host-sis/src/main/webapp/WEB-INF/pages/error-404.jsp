<%@ page contentType="text/html;charset=UTF-8" isErrorPage="true" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="没有找到">
  <section class="card failure">
    <p class="big">404</p>
    <h1>没有找到</h1>
    <p>您访问的页面或学生不存在，或者不在您的管理范围内。</p>
    <a class="button" href="${pageContext.request.contextPath}/">返回首页</a>
  </section>
</t:page>
